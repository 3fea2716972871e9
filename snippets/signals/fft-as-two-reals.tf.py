import tensorflow as tf

re, im = tf.constant([1.0, 2.0, 4.0, 7.0]), tf.constant([0.0, 1.0, 0.0, -1.0])
tf.keras.ops.fft((re, im))
