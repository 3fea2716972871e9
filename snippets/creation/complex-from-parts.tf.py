import tensorflow as tf

re = tf.constant([1.0, 2.0])
im = tf.constant([3.0, -4.0])
tf.complex(re, im)
