import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
i = tf.constant([[4], [0]])
tf.gather(x, i, batch_dims=1)
