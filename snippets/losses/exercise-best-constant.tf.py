import tensorflow as tf

y = tf.constant([1.0, 2.0, 3.0, 10.0, 4.0])
tf.reduce_mean(y), tf.sort(y)[2]
