import tensorflow as tf

tf.stack([tf.signal.hann_window(1), tf.keras.ops.hanning(1), tf.keras.ops.bartlett(1)])
