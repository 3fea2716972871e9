import tensorflow as tf

x = tf.constant([1e-40])
x * 1e38
