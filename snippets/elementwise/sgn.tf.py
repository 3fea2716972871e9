import tensorflow as tf

z = tf.constant([3 + 4j, -2j, 0j], tf.complex64)
tf.sign(z)
