import tensorflow as tf

tf.keras.backend.image_data_format()
