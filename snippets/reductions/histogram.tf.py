import tensorflow as tf

x = tf.constant([0.5, 1.2, 1.7, 1.9, 2.5, 2.9])
tf.keras.ops.histogram(x, bins=3, range=(0., 3.))
