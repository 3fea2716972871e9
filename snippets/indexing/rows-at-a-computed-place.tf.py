import tensorflow as tf

x = tf.reshape(tf.range(8.), (2, 4))
i = 1
x[:, i:i + 2]
