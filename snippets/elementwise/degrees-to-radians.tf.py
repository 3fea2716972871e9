import tensorflow as tf

x = tf.constant([30., 90., -180.])
tf.keras.ops.deg2rad(x)
