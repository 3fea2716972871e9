import tensorflow as tf

tf.keras.activations.glu(tf.constant([1.0, 2.0, 0.0, -1.0]))
