import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 4, 2, 2, 1))
tf.reshape(tf.keras.layers.AveragePooling3D(2)(x), [-1])
