import tensorflow as tf

tf.keras.layers.UpSampling1D(2)(tf.constant([[[1.0], [2.0], [3.0]]]))[0, :, 0]
