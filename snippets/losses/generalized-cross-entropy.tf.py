import tensorflow as tf

p, labels = tf.constant([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]]), tf.constant([0, 2])
rows = tf.keras.losses.categorical_generalized_cross_entropy(labels, p, q=0.7)
rows, tf.keras.losses.CategoricalGeneralizedCrossEntropy(q=0.7)(labels, p)
