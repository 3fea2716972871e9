import tensorflow as tf

x = tf.reshape(tf.range(8.), (1, 2, 4))
tf.keras.ops.dsplit(x, 2)
