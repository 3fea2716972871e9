import tensorflow as tf

x = tf.constant([0.0, 3.0, -0.0, float("nan")])
tf.nn.zero_fraction(x)
