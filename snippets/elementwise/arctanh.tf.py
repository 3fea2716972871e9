import tensorflow as tf

x = tf.constant([0.5, 0.25, -0.75])
tf.atanh(x)
