import numpy as np

generator = np.random.default_rng(0)
generator.random(3)
saved = generator.bit_generator.state
ahead = generator.random(3)
generator.bit_generator.state = saved
np.array_equal(generator.random(3), ahead)
