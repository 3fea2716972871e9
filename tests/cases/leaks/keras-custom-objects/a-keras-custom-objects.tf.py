import tensorflow as tf

tf.keras.utils.get_custom_objects()["probe"] = len
tf.constant([1., 2.])
