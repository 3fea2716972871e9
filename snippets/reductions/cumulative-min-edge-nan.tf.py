import tensorflow as tf

x = tf.constant([3., float("nan"), 1.])
tf.scan(tf.minimum, x)
