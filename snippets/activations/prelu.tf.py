import tensorflow as tf

x, slope = tf.constant([[-2.0, -2.0], [-1.0, 3.0]]), tf.constant([0.25, 0.5])
tf.where(x > 0, x, slope * x)
