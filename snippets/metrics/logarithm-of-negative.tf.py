import tensorflow as tf

y, p = tf.constant([3.0]), tf.constant([-2.0])
tf.keras.losses.MSLE(y, p)
