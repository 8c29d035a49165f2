print("What Matters")
