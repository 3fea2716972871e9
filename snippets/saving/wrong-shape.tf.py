import numpy as np
import tensorflow as tf


def make_model(size):
    layer = tf.keras.layers.LayerNormalization(center=False)
    return tf.keras.Sequential([tf.keras.Input((size,)), layer])


small = make_model(2)
small.set_weights([np.array([3., 4.])])
small.save_weights("small.weights.h5")
model = make_model(5)
model.load_weights("small.weights.h5")
model.weights[0]
