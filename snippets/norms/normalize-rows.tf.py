import tensorflow as tf

x = tf.constant([[3.0, 4.0], [-5.0, 12.0]])
tf.keras.ops.normalize(x)
