import tensorflow as tf

len(tf.keras.utils.get_custom_objects())
