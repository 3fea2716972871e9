import tensorflow as tf

# 100 inputs, 200 outputs: the bound, and whether 20,000 weights keep it and come near it
bound = (6 / 300) ** 0.5
layer = tf.keras.layers.Dense(200)
layer.build((None, 100))
largest = float(tf.reduce_max(tf.abs(layer.kernel)))
bound if 0.97 * bound < largest <= bound else largest
