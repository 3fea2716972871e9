import tensorflow as tf

x = tf.constant([0., 3., 1000.])
y = tf.constant([0., 3., 999.])
tf.keras.ops.logaddexp2(x, y)
