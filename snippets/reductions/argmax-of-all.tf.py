import tensorflow as tf

x = tf.constant([[3., 1., 2.], [4., 6., 5.]])
tf.keras.ops.argmax(x), tf.keras.ops.argmin(x)
