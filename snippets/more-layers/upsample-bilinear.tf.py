import tensorflow as tf

x = tf.constant([[[[0.0], [3.0]], [[0.0], [3.0]]]])
tf.keras.layers.UpSampling2D(2, interpolation="bilinear")(x)[0, 0, :, 0]
