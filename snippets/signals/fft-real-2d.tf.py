import tensorflow as tf

x = tf.constant([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0]])
tf.signal.rfft2d(x)
