import tensorflow as tf

x = tf.constant([1., float("nan"), -3.])
tf.keras.ops.nan_to_num(x)
