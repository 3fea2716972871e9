import tensorflow as tf

tf.distribute.experimental_set_strategy(tf.distribute.OneDeviceStrategy("/cpu:0"))
tf.constant([1., 2.])
