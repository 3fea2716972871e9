import random

drawn = random.random()
random.seed(0)
drawn == random.random()
