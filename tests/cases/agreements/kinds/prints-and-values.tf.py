import tensorflow as tf

x = tf.constant([1., 2.])
print(x)
tf.reduce_sum(x)
