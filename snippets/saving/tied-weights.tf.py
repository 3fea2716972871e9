import tensorflow as tf

layer = tf.keras.layers.Dense(2, use_bias=False)
inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, layer(layer(inputs)))
len(model.get_weights())
