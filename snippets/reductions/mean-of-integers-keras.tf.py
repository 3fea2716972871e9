import tensorflow as tf

x = tf.constant([1, 2, 3, 5])
tf.keras.ops.mean(x), tf.keras.ops.var(x), tf.keras.ops.std(x)
