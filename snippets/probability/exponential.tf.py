import tensorflow as tf

seed = (0, 0)
tf.random.stateless_gamma((4,), seed, alpha=1., beta=2.)
