import tensorflow as tf

a, b = (tf.random.stateless_uniform((3,), seed=(0, 0)) for _ in range(2))
tf.reduce_all(a == b)
