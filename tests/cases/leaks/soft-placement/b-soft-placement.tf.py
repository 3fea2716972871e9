import tensorflow as tf

tf.config.get_soft_device_placement()
