import random

drawn = random.random()
random.seed(7)
drawn != random.random()
