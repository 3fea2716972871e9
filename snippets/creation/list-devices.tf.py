import tensorflow as tf

len(tf.config.list_physical_devices())
