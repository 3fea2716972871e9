import tensorflow as tf

x = tf.reshape(tf.range(9.0), (1, 1, 3, 3))  # channels first
tf.keras.ops.unfold(x, kernel_size=2)
