import tensorflow as tf

x = tf.constant([0., 0.5, 1.5])
tf.keras.ops.sinc(x)
