import tensorflow as tf

x = tf.constant(1.5)
tf.while_loop(lambda x: x < 12, lambda x: (2 * x,), (x,))[0]
