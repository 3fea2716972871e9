import tensorflow as tf

x = tf.constant([5, 3, 8])
tf.foldl(tf.bitwise.bitwise_xor, x)
