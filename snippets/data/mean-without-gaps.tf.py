import tensorflow as tf

x = tf.constant([float("nan"), 2., 5., 2.])
tf.keras.ops.nanmean(x)
