import tensorflow as tf

y = tf.constant([3.0, 1.0, 2.0, 0.0])
tf.nn.isotonic_regression(y, decreasing=True)[0]
