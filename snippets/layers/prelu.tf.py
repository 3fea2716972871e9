import tensorflow as tf

tf.keras.layers.PReLU()(tf.constant([[-2.0]]))[0]
