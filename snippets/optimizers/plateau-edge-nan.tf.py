import tensorflow as tf

model = tf.keras.Sequential()
model.compile(tf.keras.optimizers.SGD(1.0))
schedule = tf.keras.callbacks.ReduceLROnPlateau("loss", factor=0.5, patience=2)
schedule.set_model(model)
schedule.on_train_begin()
for epoch, loss in enumerate([float("nan"), 0.8, 0.6, 0.4]):
    schedule.on_epoch_end(epoch, {"loss": loss})
model.optimizer.learning_rate
