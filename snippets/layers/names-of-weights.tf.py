import tensorflow as tf

dense = tf.keras.layers.Dense
model = tf.keras.Sequential([dense(3, name="first"), dense(1, name="second")])
model.build((None, 2))
[weight.path for weight in model.weights]
