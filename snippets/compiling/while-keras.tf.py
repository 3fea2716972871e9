import tensorflow as tf

start = (tf.constant(20.), tf.constant(0))
tf.keras.ops.while_loop(lambda x, n: x >= 1., lambda x, n: (x / 2., n + 1), start)
