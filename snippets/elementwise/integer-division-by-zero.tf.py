import tensorflow as tf

a = tf.constant([7, 0])
a // 0
