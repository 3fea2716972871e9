import tensorflow as tf

x = tf.constant([1 + 2j, 3 - 4j])
tf.math.real(x)
